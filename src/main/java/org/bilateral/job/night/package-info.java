/** The steps of the nightly job, wired with Spring Batch, and its start and restart. */
@NullMarked
package org.bilateral.job.night;

import org.jspecify.annotations.NullMarked;
