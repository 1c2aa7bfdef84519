/** What outlives a run: the lock, the database and the staged results of coding. */
@NullMarked
package org.bilateral.job.state;

import org.jspecify.annotations.NullMarked;
