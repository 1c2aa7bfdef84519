/** The command line. */
@NullMarked
package org.bilateral.cli;

import org.jspecify.annotations.NullMarked;
