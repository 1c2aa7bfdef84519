/** Records become the published tables, as CSV and as Parquet, from one list of columns each. */
@NullMarked
package org.bilateral.write;

import org.jspecify.annotations.NullMarked;
