/** The tables become pages that people look at. */
@NullMarked
package org.bilateral.report;

import org.jspecify.annotations.NullMarked;
