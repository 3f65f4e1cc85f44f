/**
 * Names of places, canonical spelling, separated by commas. Put together by hand for this product from the place names of the US Census
 * Bureau's Gazetteer Files (a work of the United States government, in the public domain) and from neighbourhood names in common use.
 * Knowing a place says nothing of serving it: that is the location's own list.
 */

/** Cities, communities and well-known neighbourhoods of San Bernardino, Riverside, Los Angeles, Orange and San Diego counties. */
export const LOCAL_PLACES = `
San Bernardino County, Riverside County, Los Angeles County, Orange County, San Diego County, Inland Empire, High Desert, Coachella Valley,
San Gabriel Valley, San Fernando Valley, Antelope Valley, Temecula Valley, South Bay, North County, Westside, Pomona Valley, Victor Valley,
Southern California,
Adelanto, Alta Loma, Amboy, Angelus Oaks, Apple Valley, Arrowbear, Arrowhead Farms, Baker, Barstow, Big Bear, Big Bear City, Big Bear Lake, Bloomington,
Blue Jay, Cedar Glen, Cedarpines Park, Chino, Chino Hills, Colton, Crestline, Cucamonga, Del Rosa, Devore, El Mirage, Etiwanda, Fawnskin, Fontana, Forest Falls,
Fort Irwin, Grand Terrace, Green Valley Lake, Havasu Lake, Helendale, Hesperia, Highland, Hinkley, Joshua Tree, Lake Arrowhead, Landers, Lenwood,
Loma Linda, Lucerne Valley, Lugo, Lytle Creek, Mentone, Montclair, Morongo Valley, Mount Baldy, Muscoy, Needles, Newberry Springs, Oak Glen,
Oak Hills, Oro Grande, Ontario, Ontario Ranch, Phelan, Pinon Hills, Rancho Cucamonga, Redlands, Rialto, Rimforest, Running Springs,
San Antonio Heights, San Bernardino, Searles Valley, Silver Lakes, Sierra Lakes, Skyforest, Spring Valley Lake, Sugarloaf, Summit Valley, Terra Vista, Trona,
Twentynine Palms, Twin Peaks, Upland, Verdemont, Victorville, Wonder Valley, Wrightwood, Yermo, Yucaipa, Yucca Valley, Edgehill, Red Hill,
Haven View Estates, Deer Creek, Day Creek, Hunters Ridge, Heritage, The Preserve, Butterfield Ranch, Los Serranos, Carbon Canyon, College Park, Creekside, Archibald Ranch,
Aguanga, Anza, Banning, Beaumont, Bermuda Dunes, Blythe, Cabazon, Calimesa, Canyon Lake, Canyon Crest, Cathedral City, Cherry Valley, Coachella, Corona, South Corona, Coronita, Desert Center,
Desert Hot Springs, Dos Lagos, Eagle Valley, Eastvale, El Cerrito, El Sobrante, French Valley, Garner Valley, Glen Avon, Good Hope, Hemet, East Hemet, Highgrove, Home Gardens,
Homeland, Horsethief Canyon, Idyllwild, Indian Wells, Indio, Jurupa Hills, Jurupa Valley, La Quinta, Lake Elsinore, Lake Mathews, Lakeland Village, Lakeview, Mead Valley, Meadowbrook,
Mecca, Menifee, Menifee Lakes, Mira Loma, Moreno Valley, Mountain Center, Murrieta, Murrieta Hot Springs, Norco, North Palm Springs, Nuevo, Orangecrest, Palm Desert, Palm Springs,
Pedley, Perris, Pinyon Pines, Quail Valley, Rancho Mirage, Redhawk, Riverside, Romoland, Rubidoux, Sage, San Jacinto, Sky Valley, Sun City, Sunnyslope, Sycamore Creek,
Temecula, Temescal Valley, Thermal, Thousand Palms, Valle Vista, Whitewater, Wildomar, Winchester, Wine Country, Wood Streets, Woodcrest, Arlanza, La Sierra, Casa Blanca, Mission Grove, University City,
Acton, Agoura Hills, Agua Dulce, Alhambra, Altadena, Angelino Heights, Arcadia, Arleta, Artesia, Atwater Village, Avalon, Avocado Heights, Azusa, Baldwin Hills, Baldwin Park, Bel Air, Bell, Bell Gardens,
Bellflower, Beverly Grove, Beverly Hills, Beverlywood, Bixby Knolls, Boyle Heights, Bradbury, Brentwood, Burbank, Calabasas, Canoga Park, Canyon Country, Carson, Castaic, Century City, Cerritos, Charter Oak,
Chatsworth, Chinatown, Citrus, Claremont, Commerce, Compton, Covina, Crenshaw, Cudahy, Culver City, Cypress Park, Del Aire, Diamond Bar, Downey, Downtown Los Angeles, Duarte, Eagle Rock, East Los Angeles, East Hollywood, East Pasadena,
Echo Park, El Monte, El Segundo, El Sereno, Encino, Exposition Park, Fairfax, Florence, Gardena, Ghost Town, Glassell Park, Glendale, Glendora, Granada Hills, Hacienda Heights, Hancock Park, Harbor City, Harvard Heights,
Hawaiian Gardens, Hawthorne, Hermosa Beach, Hidden Hills, Highland Park, Hollywood, Hollywood Hills, Huntington Park, Hyde Park, Industry, City of Industry, Inglewood, Irwindale, Jefferson Park, Koreatown, La Canada, La Cañada,
La Canada Flintridge, La Cañada Flintridge, La Crescenta, La Habra Heights, La Mirada, La Puente, La Verne, Ladera Heights, Lake Balboa, Lake Hughes, Lake Los Angeles, Lakewood, Lancaster, Lawndale, Leimert Park, Lennox, Lincoln Heights, Littlerock,
Lomita, Long Beach, Los Angeles, Los Feliz, Lynwood, Malibu, Manhattan Beach, Mar Vista, Marina del Rey, Maywood, Mid City, Mission Hills, Monrovia, Montebello, Montecito Heights, Monterey Park, Montrose, Mount Washington, Newhall, North Hills,
North Hollywood, Northridge, Norwalk, Pacific Palisades, Pacoima, Palmdale, Palms, Palos Verdes, Palos Verdes Estates, Panorama City, Paramount, Pasadena, Phillips Ranch, Pico Rivera, Playa del Rey, Playa Vista, Pomona, Porter Ranch, Quartz Hill, Rancho Dominguez,
Rancho Palos Verdes, Redondo Beach, Reseda, Rolling Hills, Rolling Hills Estates, Rosemead, Rowland Heights, San Dimas, San Fernando, San Gabriel, San Marino, San Pedro, Santa Clarita, Santa Fe Springs, Santa Monica, Saugus, Sawtelle, Sherman Oaks, Sierra Madre,
Signal Hill, Silver Lake, South El Monte, South Gate, South Los Angeles, South Pasadena, South San Jose Hills, South Whittier, Stevenson Ranch, Studio City, Sun Valley, Sunland, Sylmar, Tarzana, Temple City, Toluca Lake, Torrance, Tujunga, Valencia, Val Verde, Valinda,
Van Nuys, Venice, Venice Beach, Vernon, Walnut, Walnut Park, Watts, West Adams, West Covina, West Hills, West Hollywood, West Los Angeles, West Puente Valley, Westchester, Westlake, Westlake Village, Westwood, Whittier, Willowbrook, Wilmington, Winnetka, Woodland Hills,
Aliso Viejo, Anaheim, Anaheim Hills, Balboa, Balboa Island, Brea, Buena Park, Capistrano Beach, Corona del Mar, Costa Mesa, Coto de Caza, Cypress, Dana Point, Dove Canyon, East Irvine, El Modena, El Toro, Floral Park, Foothill Ranch, Fountain Valley, Fullerton, Garden Grove, Great Park, Huntington Beach,
Irvine, La Habra, La Palma, Ladera Ranch, Laguna Beach, Laguna Hills, Laguna Niguel, Laguna Woods, Lake Forest, Las Flores, Los Alamitos, Midway City, Mission Viejo, Newport Beach, Newport Coast, North Tustin, Olive, Orange, Placentia, Portola Hills, Rancho Mission Viejo,
Rancho Santa Margarita, Rossmoor, San Clemente, San Juan Capistrano, Santa Ana, Santa Ana Heights, Seal Beach, Silverado, Stanton, Sunset Beach, Talega, Trabuco Canyon, Turtle Rock, Tustin, Tustin Ranch, Villa Park, Westminster, Woodbridge, Yorba Linda,
Alpine, Bay Park, Bonita, Bonsall, Borrego Springs, Cardiff, Carlsbad, Carmel Valley, Chula Vista, Clairemont, College Area, Coronado, Del Cerro, Del Mar, Descanso, Eastlake, El Cajon, Encinitas, Escondido, Fallbrook, Gaslamp, Golden Hill, Hidden Meadows, Hillcrest, Imperial Beach, Jamul, Julian,
Kearny Mesa, Kensington, La Jolla, La Mesa, Lakeside, Lemon Grove, Leucadia, Linda Vista, Logan Heights, Mira Mesa, Mission Beach, Mission Valley, Murphy Canyon, National City, Normal Heights, North Park, Ocean Beach, Oceanside, Otay Ranch, Pacific Beach, Paradise Hills, Pauma Valley, Pine Valley,
Point Loma, Potrero, Poway, Rainbow, Ramona, Rancho Bernardo, Rancho Penasquitos, Rancho San Diego, Rancho Santa Fe, San Carlos, San Diego, San Marcos, San Ysidro, Santee, Scripps Ranch, Serra Mesa, Solana Beach, South Park, Spring Valley, Tierrasanta, University Heights, Valley Center, Vista, Winter Gardens
`

/** Large cities elsewhere, the states, and the countries people of this market come from or go to. */
export const FAR_PLACES = `
Sacramento, San Francisco, San Jose, Oakland, Fresno, Bakersfield, Stockton, Modesto, Fremont, Santa Rosa, Santa Barbara, Santa Cruz, Santa Maria, San Luis Obispo, Salinas, Monterey, Ventura, Oxnard, Thousand Oaks, Simi Valley, Camarillo, Visalia, Clovis, Merced, Redding, Chico, Roseville,
Elk Grove, Folsom, Napa, Vallejo, Concord, Walnut Creek, Berkeley, Hayward, Sunnyvale, San Mateo, Palo Alto, Mountain View, Lake Tahoe, South Lake Tahoe, Truckee, Paso Robles, Tehachapi, Ridgecrest, Lompoc, Hanford, Tulare, Madera, Yuba City, Eureka, El Centro, Calexico, Bay Area, Central Valley, Northern California, Central Coast,
Phoenix, Scottsdale, Mesa, Chandler, Gilbert, Tempe, Peoria, Surprise, Goodyear, Queen Creek, Tucson, Flagstaff, Prescott, Prescott Valley, Yuma, Sedona, Lake Havasu, Lake Havasu City, Bullhead City, Kingman, Sun Lakes, Maricopa, Casa Grande, Buckeye, Show Low, Payson,
Las Vegas, Henderson, North Las Vegas, Reno, Sparks, Carson City, Mesquite, Pahrump, Laughlin, Boulder City, Elko,
Salt Lake City, Salt Lake, Provo, Ogden, St George, Saint George, Park City, Cedar City, Lehi, Logan, Boise, Meridian, Nampa, Idaho Falls, Coeur d'Alene, Twin Falls, Post Falls, Eagle, Caldwell,
Portland, Salem, Eugene, Bend, Medford, Grants Pass, Seattle, Tacoma, Spokane, Vancouver, Bellevue, Everett, Olympia, Yakima, Billings, Bozeman, Missoula, Kalispell, Helena, Cheyenne, Casper, Jackson Hole,
Denver, Colorado Springs, Aurora, Fort Collins, Boulder, Pueblo, Grand Junction, Castle Rock, Lakewood, Albuquerque, Santa Fe, Rio Rancho, Las Cruces, Roswell, Ruidoso,
Dallas, Fort Worth, Houston, Austin, San Antonio, El Paso, Plano, Frisco, McKinney, Arlington, Irving, Denton, Round Rock, Georgetown, Waco, Lubbock, Amarillo, Midland, Odessa, Corpus Christi, McAllen, Brownsville, Laredo, Galveston, Katy, The Woodlands, Sugar Land, Killeen, Temple, New Braunfels, San Marcos, Abilene, Tyler, Beaumont, College Station, Hill Country,
Oklahoma City, Tulsa, Norman, Little Rock, Fayetteville, Bentonville, Hot Springs, Kansas City, Wichita, Topeka, Overland Park, Omaha, Des Moines, Cedar Rapids, Sioux Falls, Rapid City, Fargo, Bismarck, Minneapolis, St Paul, Saint Paul, Rochester, Duluth,
Chicago, Naperville, Springfield, Rockford, Milwaukee, Madison, Green Bay, Detroit, Grand Rapids, Ann Arbor, Lansing, Indianapolis, Fort Wayne, Columbus, Cleveland, Cincinnati, Toledo, Dayton, Akron, St Louis, Saint Louis, Branson,
Louisville, Lexington, Nashville, Memphis, Knoxville, Chattanooga, Franklin, Murfreesboro, Clarksville, Birmingham, Huntsville, Montgomery, Mobile, Tuscaloosa, New Orleans, Baton Rouge, Shreveport, Lafayette, Jackson, Biloxi,
Atlanta, Savannah, Augusta, Macon, Athens, Charlotte, Raleigh, Durham, Greensboro, Winston Salem, Asheville, Wilmington, Charleston, Columbia, Greenville, Myrtle Beach, Hilton Head,
Miami, Orlando, Tampa, Jacksonville, St Petersburg, Fort Lauderdale, Fort Myers, Cape Coral, Sarasota, Naples, Tallahassee, Gainesville, Ocala, Pensacola, Daytona Beach, Palm Beach, West Palm Beach, Boca Raton, Port St Lucie, Lakeland, Kissimmee, The Villages, Clearwater, Panama City, Hialeah, Bradenton,
Richmond, Norfolk, Virginia Beach, Chesapeake, Alexandria, Fairfax, Washington DC, Baltimore, Annapolis, Pittsburgh, Philadelphia, Harrisburg, Scranton, Newark, Jersey City, Princeton, New York City, New York, Brooklyn, Queens, Manhattan, The Bronx, Bronx, Staten Island, Long Island, Buffalo, Albany, Syracuse,
Hartford, New Haven, Stamford, Providence, Boston, Cambridge, Worcester, Manchester, Nashua, Burlington, Bangor, Honolulu, Maui, Oahu, Kauai, Hilo, Kona, Big Island, Anchorage, Fairbanks,
Alabama, Alaska, Arizona, Arkansas, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Puerto Rico, Guam, Carolinas, Back East, East Coast, West Coast, Midwest, Pacific Northwest,
Mexico, Mexico City, Ciudad de Mexico, Guadalajara, Tijuana, Ensenada, Rosarito, Mexicali, Monterrey, Puebla, Jalisco, Michoacan, Zacatecas, Sinaloa, Culiacan, Mazatlan, Sonora, Hermosillo, Oaxaca, Veracruz, Guanajuato, Leon, Queretaro, Durango, Chihuahua, Nayarit, Colima, Puerto Vallarta, Cabo, Cabo San Lucas, Cancun, Merida, Aguascalientes, Morelia, Toluca, Baja California, Baja,
El Salvador, San Salvador, Guatemala, Honduras, Tegucigalpa, San Pedro Sula, Nicaragua, Managua, Costa Rica, Panama, Colombia, Bogota, Medellin, Cali, Peru, Lima, Ecuador, Quito, Chile, Santiago, Argentina, Buenos Aires, Venezuela, Caracas, Brazil, Cuba, Havana, Dominican Republic, Republica Dominicana, Santo Domingo, Jamaica,
Canada, Toronto, Calgary, Montreal, Philippines, Manila, Cebu, India, Mumbai, Delhi, China, Shanghai, Beijing, Hong Kong, Taiwan, Taipei, Korea, Seoul, Japan, Tokyo, Vietnam, Thailand, Indonesia, Australia, Sydney, Melbourne, New Zealand, England, London, Ireland, Scotland, Germany, Berlin, France, Paris, Italy, Rome, Spain, Madrid, Barcelona, Portugal, Lisbon, España, Europe, Armenia, Israel, Egypt, Nigeria
`

/** Other ways to write a place, in lower case without accents, and the name it stands for. */
export const PLACE_SPELLINGS: readonly (readonly [spelling: string, name: string])[] = [
  ['cucamonga', 'Rancho Cucamonga'],
  ['rancho cucomonga', 'Rancho Cucamonga'],
  ['rancho cucamunga', 'Rancho Cucamonga'],
  ['ranch cucamonga', 'Rancho Cucamonga'],
  ['san bernadino', 'San Bernardino'],
  ['san bernandino', 'San Bernardino'],
  ['san berdoo', 'San Bernardino'],
  ['san b', 'San Bernardino'],
  ['berdoo', 'San Bernardino'],
  ['fontucky', 'Fontana'],
  ['rancho cuca', 'Rancho Cucamonga'],
  ['victoria gardens', 'Rancho Cucamonga'],
  ['mo val', 'Moreno Valley'],
  ['moval', 'Moreno Valley'],
  ['montclaire', 'Montclair'],
  ['murietta', 'Murrieta'],
  ['murrietta', 'Murrieta'],
  ['temeculah', 'Temecula'],
  ['rivercide', 'Riverside'],
  ['east vale', 'Eastvale'],
  ['elsinore', 'Lake Elsinore'],
  ['hb', 'Huntington Beach'],
  ['socal', 'Southern California'],
  ['weho', 'West Hollywood'],
  ['dtla', 'Downtown Los Angeles'],
  ['noho', 'North Hollywood'],
  ['nyc', 'New York City'],
  ['nueva york', 'New York'],
  ['vegas', 'Las Vegas'],
  ['slc', 'Salt Lake City'],
  ['atl', 'Atlanta'],
  ['philly', 'Philadelphia'],
  ['norcal', 'Northern California'],
  ['tj', 'Tijuana'],
  ['tejas', 'Texas'],
  ['nuevo mexico', 'New Mexico'],
  ['filadelfia', 'Philadelphia'],
  ['carolina del norte', 'North Carolina'],
  ['carolina del sur', 'South Carolina'],
  ['the valley', 'San Fernando Valley'],
]

/** Places that are also a name or an ordinary English word: they need a word of place around them. */
export const COMMON_NAMES = `
high desert, south bay, north county, westside, the valley, baker, barstow, devore, highland, landers, needles, mentone, edgehill, heritage, the preserve, creekside, deer creek, day creek, citrus, lugo, sugarloaf, blue jay, twin peaks, running springs, summit valley, terra vista, college park, red hill,
anza, banning, beaumont, blythe, corona, good hope, home gardens, homeland, lakeview, meadowbrook, mecca, norco, nuevo, sage, sun city, sunnyslope, thermal, whitewater, winchester, wine country, woodcrest, canyon lake, cherry valley, eagle valley, sky valley, mountain center, mission grove, wood streets, casa blanca, university city,
acton, arcadia, avalon, bell, bradbury, brentwood, carson, chinatown, citrus, commerce, compton, crenshaw, downey, duarte, eagle rock, fairfax, florence, ghost town, glendale, hawthorne, hollywood, hyde park, industry, lancaster, lennox, lakewood, lincoln heights, mid city, olive, palms, paramount, pasadena, pomona, vernon, venice, walnut,
watts, westlake, westwood, whittier, wilmington, winnetka, westchester, littlerock, montrose, valencia, cypress, orange, lake forest, irvine, stanton, westminster, woodbridge, great park, floral park, balboa, brea, tustin, silverado, alpine, bay park, bonita, cardiff, descanso, eastlake, golden hill, hillcrest, julian, kensington, lakeside,
north park, oceanside, rainbow, ramona, san carlos, south park, spring valley, vista, coronado, potrero, winter gardens, carlsbad, poway, santee, college area, normal heights,
mesa, chandler, gilbert, surprise, goodyear, buckeye, sparks, mesquite, logan, eagle, bend, eugene, salem, portland, vancouver, everett, helena, casper, aurora, boulder, frisco, irving, denton, georgetown, midland, odessa, katy, temple, tyler, norman, springfield, madison, franklin, lexington, jackson, mobile, montgomery,
augusta, macon, athens, charlotte, durham, charleston, columbia, lafayette, austin, houston, dallas, denver, orlando, naples, savannah, lakeland, clearwater, richmond, norfolk, alexandria, queens, manhattan, buffalo, albany, cambridge, manchester, burlington, concord, eureka, merced, madera, napa, reno, elko, caldwell, meridian, peoria, kingman, payson, clovis, fremont, hayward,
rochester, columbus, cleveland, dayton, kona, hilo, georgia, virginia, washington, montana, dakota, carolina, carolinas, indiana, maine, back east, east coast, west coast, midwest, central valley, bay area, leon, durango, chihuahua, cali, lima, chile, turkey, china, cuba, panama, santiago, guam, cabo, baja, paris, rome, london, sydney, florence, jamaica, colima, sonora, toluca, atl, hb, rancho, rc, chico, the woodlands, the villages, hill country
`

/** Places that are ordinary words of Spanish: after a Spanish word they count only when written with capitals. */
export const SPANISH_WORDS_TOO = `
plano, laredo, aurora, la mesa, la quinta, la palma, la mirada, la sierra, el monte, el segundo, el toro, el sereno, el centro, el cerrito, el sobrante, el paso, el mirage, del mar, del cerro, del rosa, las flores, los serranos, bonita, vista, nuevo, ramona, corona, mesa, casa blanca, casa grande, dos lagos, linda vista, valle vista, leon, cali, lima, chile, durango, colima, casa, chico, orange, palms, merced, madera, descanso
`
