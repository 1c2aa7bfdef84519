/** Made-up mentions of interactions, for benchmarks and tests of properties. */
@NullMarked
package org.bilateral.consolidate.synthetic;

import org.jspecify.annotations.NullMarked;
