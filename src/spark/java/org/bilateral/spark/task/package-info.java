/** What runs in the tasks that read the archive: a file in, a row for each of its documents out. */
@NullMarked
package org.bilateral.spark.task;

import org.jspecify.annotations.NullMarked;
