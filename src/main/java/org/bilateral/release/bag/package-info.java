/** A folder becomes a BagIt bag and one zip, the same bytes on any day. */
@NullMarked
package org.bilateral.release.bag;

import org.jspecify.annotations.NullMarked;
