/**
 * What real sites put around an article. Our fixtures are bare, some thirty elements each, so that a reading of them measures how engines
 * start. Pages of 31 sites had, in the median, 725 elements, 142 links and 11,000 characters; what is put around here is rather less.
 */

const list = (count, make) => Array.from({ length: count }, (_, at) => make(at)).join('');

const menu = (name, count) =>
  `<ul class="${name}-list">${list(count, (at) => `<li class="${name}-item"><a class="${name}-link" href="/${name}/${at}">Section ${at} of the site</a></li>`)}</ul>`;

const card = (at) =>
  `<div class="card-item"><a class="card-link" href="/story/${at}"><div class="card-image"><img src="/${at}.jpg" alt=""></div></a><div class="card-text"><h3 class="card-title"><a href="/story/${at}">What the harbour of Lisk makes of the new patrols, part ${at}</a></h3><p class="card-summary">Skippers and customs officers tell, in their own words, how the winter went for them and for the ${at} boats.</p><span class="card-date">${at} hours ago</span></div></div>`;

const advert = (at) => `<div class="slot slot-${at}"><div class="slot-inner"><div id="unit-${at}"></div></div></div>`;

const BEFORE = `<div class="site-top"><div class="site-bar"><a href="/">The site</a><form class="site-search"><input name="q"><button>Search</button></form></div>${menu('nav', 40)}</div>${list(6, advert)}`;
const AFTER = `${list(10, advert)}<div class="share">${list(6, (at) => `<span class="share-way"><a class="share-link" href="#s${at}"><i></i></a></span>`)}</div><div class="more"><h2 class="more-title">More stories</h2><div class="more-grid">${list(24, card)}</div></div><div class="site-end">${menu('end', 40)}<p class="site-note">All rights are ours, and some are yours.</p></div>`;

/** A page with menus, slots for adverts, cards of other stories and a footer around what it holds. */
export function furnished(html) {
  const inner = /<body[^>]*>/.test(html) ? html.replace(/<body[^>]*>/, (body) => body + BEFORE) : BEFORE + html;
  return inner.includes('</body>') ? inner.replace('</body>', `${AFTER}</body>`) : inner + AFTER;
}
