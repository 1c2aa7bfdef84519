/** A raw document becomes an article: title, publisher, date and clean text in blocks. The only package with jsoup; Jackson reads JSON-LD and crawlers' records. */
@NullMarked
package org.bilateral.article;

import org.jspecify.annotations.NullMarked;
