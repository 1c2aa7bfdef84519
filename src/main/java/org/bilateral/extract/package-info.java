/** An annotated article is coded: who did what to whom, when, where and in what status. */
@NullMarked
package org.bilateral.extract;

import org.jspecify.annotations.NullMarked;
