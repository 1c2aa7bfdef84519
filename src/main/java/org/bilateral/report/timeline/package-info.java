/** The picture of what one country did and what was done to it, day by day. */
@NullMarked
package org.bilateral.report.timeline;

import org.jspecify.annotations.NullMarked;
