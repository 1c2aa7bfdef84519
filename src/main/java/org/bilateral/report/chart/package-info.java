/** Charts drawn as SVG, each with its numbers as a table behind it. */
@NullMarked
package org.bilateral.report.chart;

import org.jspecify.annotations.NullMarked;
