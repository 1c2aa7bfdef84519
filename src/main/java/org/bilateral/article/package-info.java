/** A raw document becomes an article: title, publisher, date and clean text in blocks. */
@NullMarked
package org.bilateral.article;

import org.jspecify.annotations.NullMarked;
