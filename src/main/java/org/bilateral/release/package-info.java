/** What was published becomes a release: versioned, described, checked, the same bytes on any day. */
@NullMarked
package org.bilateral.release;

import org.jspecify.annotations.NullMarked;
