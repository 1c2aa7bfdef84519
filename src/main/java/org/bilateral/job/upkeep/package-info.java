/** What an operator does between the nights: looks at past runs, removes old ones, has documents read again. */
@NullMarked
package org.bilateral.job.upkeep;

import org.jspecify.annotations.NullMarked;
