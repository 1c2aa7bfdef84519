/** Which articles are the same agency text on another site. */
@NullMarked
package org.bilateral.consolidate.syndication;

import org.jspecify.annotations.NullMarked;
