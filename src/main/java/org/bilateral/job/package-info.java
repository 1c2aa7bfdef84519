/** The nightly job: what it is asked, what it tells, and how it ends. Its parts are in the packages below. */
@NullMarked
package org.bilateral.job;

import org.jspecify.annotations.NullMarked;
