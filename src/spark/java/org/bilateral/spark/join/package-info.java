/** What only many documents together tell: duplicates, people of earlier days, interactions, events, panels. */
@NullMarked
package org.bilateral.spark.join;

import org.jspecify.annotations.NullMarked;
