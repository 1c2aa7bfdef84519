/** All results become tables, counts and a run folder that readers see at once. */
@NullMarked
package org.bilateral.job.publish;

import org.jspecify.annotations.NullMarked;
