/** How the whole job fares with many articles: made-up ones, and what a night over them costs. */
@NullMarked
package org.bilateral.cli.benchmark;

import org.jspecify.annotations.NullMarked;
