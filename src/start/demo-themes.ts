/** What a made-up creator says, makes and looks like. `hues` are degrees on the colour circle of their pictures. */
export type Theme = { hues: readonly [number, number]; bios: readonly string[]; works: readonly string[] }

export const categories = {
  food: { hues: [18, 45], bios: ['Street food before nine in the morning.', 'My grandmother’s recipes, weighed for the first time.', 'One pan, four ingredients, no shouting.', 'I eat at the counter and ask how it is made.', 'Millets, and why you will like them.'], works: ['Forty idlis before sunrise', 'The last kulfi cart of the lane', 'One pot for a week of rain', 'Pickles on the roof'] },
  fashion: { hues: [320, 280], bios: ['Handloom, worn to work.', 'Thrifted, tailored, worn for years.', 'Sneakers in the monsoon.', 'Ten pieces, thirty days.', 'What fits bodies that are not on billboards.'], works: ['One saree, five drapes', 'Repairing the old jacket', 'A wedding in my mother’s clothes', 'Shoes that survive puddles'] },
  beauty: { hues: [340, 20], bios: ['Four weeks of testing before one word.', 'Skin care for people with ten minutes.', 'Shades that exist for us.', 'I read the ingredients aloud.', 'Less in the cabinet, more on the face.'], works: ['Sunscreens at noon, compared', 'A bride’s morning in real time', 'Kajal that stays', 'The empty bottles of a year'] },
  travel: { hues: [190, 150], bios: ['Night buses and slow trains.', 'The north-east, one valley at a time.', 'Weekends for people with two days’ leave.', 'Travelling with my parents.', 'Hotels, seen from the kitchen.'], works: ['Three days above the clouds', 'The ferry nobody takes', 'A homestay and its cook', 'By night train to the desert'] },
  technology: { hues: [215, 245], bios: ['Phones under twenty thousand.', 'I take it apart first.', 'Software for small shops, explained.', 'Two weeks of use, then I speak.', 'Second-hand laptops that last.'], works: ['Battery life, measured honestly', 'A shop that went digital', 'Five cables opened', 'The cheapest good camera'] },
  fitness: { hues: [140, 90], bios: ['Workouts your neighbours survive.', 'Strength after forty.', 'Running in cities that were not built for it.', 'Yoga without incense.', 'Kabaddi, every Sunday.'], works: ['A month of stairs', 'First ten kilometres', 'Training in the small room', 'Grandmother lifts'] },
  gaming: { hues: [265, 200], bios: ['Late streams, good manners.', 'Indie games from here.', 'Couch co-op with my sister.', 'Speedruns, badly, then well.', 'Chess, blitz, tea.'], works: ['A hundred tries at one level', 'The studio in the garage', 'Couch finals', 'Retro night'] },
  music: { hues: [285, 330], bios: ['Folk songs with a loop pedal.', 'Tabla on everything.', 'I write jingles people hum.', 'Ghazals for the commute.', 'Bedroom pop in three languages.'], works: ['A song in one take', 'Rain on a tin roof, sampled', 'The street choir', 'Unplugged at the station'] },
  comedy: { hues: [50, 30], bios: ['Office meetings, re-enacted.', 'My aunts, with permission.', 'Jokes about trains that are late.', 'Deadpan in two languages.', 'Sketches from a shared flat.'], works: ['The group chat, live', 'Customer care, the musical', 'Landlord interview', 'Wedding seating plan'] },
  parenting: { hues: [30, 160], bios: ['Twins, and no advice.', 'Toys made of boxes.', 'A father at the school gate.', 'Lunch boxes that come back empty.', 'Raising readers.'], works: ['A toy from three boxes', 'The quiet hour', 'Lunch boxes for a week', 'First day at school'] },
  education: { hues: [205, 45], bios: ['Physics with kitchen things.', 'Exam years, survived.', 'History of the street you live in.', 'Grammar, kindly.', 'Mathematics on one page.'], works: ['Why the pressure cooker whistles', 'A street and its names', 'Fractions with rotis', 'The exam week plan'] },
  finance: { hues: [150, 210], bios: ['First salary, first plan.', 'Taxes before the last day.', 'I read the small print.', 'Money between couples.', 'Small shops and their books.'], works: ['A budget for a first flat', 'The small print of a card', 'Saving for a scooter', 'A year of one shop’s books'] },
  books: { hues: [25, 220], bios: ['Translated fiction, every week.', 'Second-hand shops and what I found.', 'Poems for the bus.', 'Reading with teenagers.', 'Comics from everywhere.'], works: ['Ten translated novels', 'The shop under the bridge', 'A poem a day', 'Shelves of strangers'] },
  photography: { hues: [35, 195], bios: ['Film, daylight, patience.', 'Portraits of people at work.', 'Your product on my window sill.', 'Birds before breakfast.', 'Cities after rain.'], works: ['Hands at work', 'One window, one year', 'After the rain', 'A market before it opens'] },
  pets: { hues: [95, 35], bios: ['Two rescued dogs and a cat in charge.', 'Street dogs of one colony.', 'Training without shouting.', 'Birds on the balcony.', 'The vet’s other half.'], works: ['First night at home', 'A walk in the rain', 'The cat reviews boxes', 'Teaching an old dog'] },
  cars: { hues: [5, 215], bios: ['Small cars, long roads.', 'Scooters, electric and not.', 'I fix it on camera.', 'Motorcycles of our fathers.', 'Driving lessons for grown-ups.'], works: ['A thousand kilometres on one charge', 'The old scooter starts', 'Ghats at dawn', 'What the mechanic sees'] },
  art: { hues: [10, 275], bios: ['Murals on shutters.', 'Madhubani, newly drawn.', 'Ink and mistakes.', 'I paint what you send.', 'Paper, folded.'], works: ['A shutter in six hours', 'Portrait of a bus stop', 'From sketch to wall', 'Paper birds'] },
  dance: { hues: [300, 15], bios: ['Bharatanatyam meets house.', 'Weddings taught in three evenings.', 'Street crews of the city.', 'Dance for two left feet.', 'Kathak, slowly.'], works: ['A sangeet in three evenings', 'The crew under the flyover', 'Ghungroo close up', 'Learning to turn'] },
  health: { hues: [165, 200], bios: ['A nurse answers.', 'Sleep, mostly.', 'Back pain at desks.', 'Minds and monsoons.', 'Dentistry without fear.'], works: ['Night shift diary', 'A desk set right', 'How to breathe in traffic', 'Teeth, explained'] },
  'home-decor': { hues: [40, 110], bios: ['Rented flats made ours.', 'Plants that forgive.', 'Brass, cane, cotton.', 'Small kitchens that work.', 'Before and after, with receipts.'], works: ['A balcony for five thousand', 'The kitchen wall', 'Cane chairs mended', 'Plants that survived me'] },
} as const satisfies Record<string, Theme> // prettier-ignore

type City = {
  name: string
  state: string | null
  country: string
  currency: string
  languages: readonly string[]
  /** Prices beside those in rupees. */
  rate: number
}
const inr = { country: 'IN', currency: 'INR', rate: 1 }

/** The first are drawn most often. */
export const cities: readonly City[] = [
  { ...inr, name: 'Mumbai', state: 'Maharashtra', languages: ['hi', 'mr', 'en'] },
  { ...inr, name: 'Delhi', state: 'Delhi', languages: ['hi', 'en', 'pa'] },
  { ...inr, name: 'Bengaluru', state: 'Karnataka', languages: ['en', 'kn', 'hi'] },
  { ...inr, name: 'Hyderabad', state: 'Telangana', languages: ['te', 'hi', 'ur'] },
  { ...inr, name: 'Chennai', state: 'Tamil Nadu', languages: ['ta', 'en'] },
  { ...inr, name: 'Kolkata', state: 'West Bengal', languages: ['bn', 'en', 'hi'] },
  { ...inr, name: 'Pune', state: 'Maharashtra', languages: ['mr', 'en', 'hi'] },
  { ...inr, name: 'Ahmedabad', state: 'Gujarat', languages: ['gu', 'hi'] },
  { ...inr, name: 'Jaipur', state: 'Rajasthan', languages: ['hi', 'en'] },
  { ...inr, name: 'Kochi', state: 'Kerala', languages: ['ml', 'en'] },
  { ...inr, name: 'Lucknow', state: 'Uttar Pradesh', languages: ['hi', 'ur'] },
  { ...inr, name: 'Guwahati', state: 'Assam', languages: ['as', 'en'] },
  { ...inr, name: 'Indore', state: 'Madhya Pradesh', languages: ['hi'] },
  { ...inr, name: 'Thiruvananthapuram', state: 'Kerala', languages: ['ml', 'en'] },
  { name: 'Dubai', state: null, country: 'AE', currency: 'AED', languages: ['en', 'ar', 'hi'], rate: 0.05 },
  { name: 'Singapore', state: null, country: 'SG', currency: 'SGD', languages: ['en', 'zh', 'ta'], rate: 0.02 },
  { name: 'London', state: 'England', country: 'GB', currency: 'GBP', languages: ['en', 'pa'], rate: 0.014 },
  { name: 'São Paulo', state: 'São Paulo', country: 'BR', currency: 'BRL', languages: ['pt-BR', 'en'], rate: 0.07 },
]

export const firsts = ['Aarav', 'Aditi', 'Akash', 'Ananya', 'Arjun', 'Bhavna', 'Chirag', 'Daksh', 'Diya', 'Esha', 'Farhan', 'Gauri', 'Harsh', 'Ira', 'Jatin', 'Kavya', 'Kunal', 'Lata', 'Maya', 'Mihir', 'Naina', 'Neel', 'Omkar', 'Pooja', 'Rahul', 'Ritika', 'Sahil', 'Sana', 'Tanvi', 'Uday', 'Varun', 'Yash', 'Zara'] as const // prettier-ignore
export const families = ['Agarwal', 'Banerjee', 'Chauhan', 'D’Souza', 'Fernandes', 'Ghosh', 'Hussain', 'Iyer', 'Joshi', 'Kulkarni', 'Lobo', 'Menon', 'Nair', 'Oberoi', 'Pillai', 'Qureshi', 'Rao', 'Shetty', 'Thomas', 'Upadhyay', 'Verma', 'Wadhwa', 'Yadav'] as const // prettier-ignore
