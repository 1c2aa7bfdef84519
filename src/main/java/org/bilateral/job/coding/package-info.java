/** One document through the pure stages, and what became of it. */
@NullMarked
package org.bilateral.job.coding;

import org.jspecify.annotations.NullMarked;
