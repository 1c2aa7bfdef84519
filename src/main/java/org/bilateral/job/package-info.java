/** The nightly job: Spring Batch wiring and nothing else. */
@NullMarked
package org.bilateral.job;

import org.jspecify.annotations.NullMarked;
