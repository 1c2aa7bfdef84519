/** The commands that make, check and compare releases. */
@NullMarked
package org.bilateral.cli.release;

import org.jspecify.annotations.NullMarked;
