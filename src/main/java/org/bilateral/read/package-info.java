/** Files and containers below the input folder become a stream of raw documents. jwarc, mime4j and Jackson stay inside. */
@NullMarked
package org.bilateral.read;

import org.jspecify.annotations.NullMarked;
