/** Files and containers below the input folder become a stream of raw documents. */
@NullMarked
package org.bilateral.read;

import org.jspecify.annotations.NullMarked;
