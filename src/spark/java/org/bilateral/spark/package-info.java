/** An archive of any size coded on a cluster: the pure stages in Spark's tasks, the joining over Spark's shuffle. */
@NullMarked
package org.bilateral.spark;

import org.jspecify.annotations.NullMarked;
