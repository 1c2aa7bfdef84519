/** Counts of interactions by pair and time, from which most analyses start. */
@NullMarked
package org.bilateral.consolidate.panel;

import org.jspecify.annotations.NullMarked;
