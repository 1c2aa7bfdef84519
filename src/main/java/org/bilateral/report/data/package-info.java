/** What the pages show: rows of the published tables, without the columns that no page needs. */
@NullMarked
package org.bilateral.report.data;

import org.jspecify.annotations.NullMarked;
