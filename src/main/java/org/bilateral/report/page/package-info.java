/** The pages of the site: overview, countries, dyads, evidence. */
@NullMarked
package org.bilateral.report.page;

import org.jspecify.annotations.NullMarked;
