/** A sample of the interactions for people to judge, and what their judgements say of the whole. */
@NullMarked
package org.bilateral.report.audit;

import org.jspecify.annotations.NullMarked;
