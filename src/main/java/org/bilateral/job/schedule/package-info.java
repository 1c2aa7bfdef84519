/** Nights that the program starts by itself, for machines without a scheduler. */
@NullMarked
package org.bilateral.job.schedule;

import org.jspecify.annotations.NullMarked;
