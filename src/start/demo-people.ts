/** Made up, the numbers too, so no message may leave for them; cities, categories and prices so that every filter finds something. */
export type DemoCreator = {
  phone: string
  name: string
  bio: string
  location_city: string
  location_state: string
  content_categories: string[]
  packages: {
    platform: string
    content_type: string
    price: string
    revisions: number
    delivery_days: number
    duration?: string
    description: string
  }[]
}

export const brands = [
  { phone: '+919810000001', name: 'Chai & Co', location_city: 'Mumbai', industries: ['food'] },
  { phone: '+919810000002', name: 'Monsoon Sneakers', location_city: 'Bengaluru', industries: ['fashion'] },
] as const

const reel = (price: string, description: string) => ({
  platform: 'instagram',
  content_type: 'reel',
  price,
  revisions: 1,
  delivery_days: 7,
  duration: '30s',
  description,
})
const story = (price: string, description: string) => ({
  platform: 'instagram',
  content_type: 'story',
  price,
  revisions: 0,
  delivery_days: 3,
  description,
})
const video = (price: string, description: string) => ({
  platform: 'youtube',
  content_type: 'video',
  price,
  revisions: 2,
  delivery_days: 14,
  duration: '8min',
  description,
})
const short = (price: string, description: string) => ({
  platform: 'youtube',
  content_type: 'short',
  price,
  revisions: 1,
  delivery_days: 5,
  duration: '60s',
  description,
})

export const creators: readonly DemoCreator[] = [
  { phone: '+919820000001', name: 'Asha Rao', bio: 'Street food and the people who make it.', location_city: 'Mumbai', location_state: 'Maharashtra', content_categories: ['food', 'travel'], packages: [reel('10000', 'One reel in your kitchen or mine'), story('3500', 'Three story frames with your link')] },
  { phone: '+919820000002', name: 'Kabir Mehta', bio: 'Sneakers, on feet, in the rain.', location_city: 'Mumbai', location_state: 'Maharashtra', content_categories: ['fashion'], packages: [reel('18000', 'On-feet reel with three looks'), short('9000', 'Unboxing short')] },
  { phone: '+919820000003', name: 'Meera Iyer', bio: 'Quiet home workouts that neighbours survive.', location_city: 'Chennai', location_state: 'Tamil Nadu', content_categories: ['fitness', 'lifestyle'], packages: [video('42000', 'Full session with your product'), reel('15000', 'One move, thirty seconds')] },
  { phone: '+919820000004', name: 'Zoya Khan', bio: 'Skin care, tested for four weeks before I talk.', location_city: 'Delhi', location_state: 'Delhi', content_categories: ['beauty'], packages: [reel('25000', 'Before and after, honestly'), story('6000', 'Question and answer frames')] },
  { phone: '+919820000005', name: 'Dev Patel', bio: 'Phones under twenty thousand.', location_city: 'Ahmedabad', location_state: 'Gujarat', content_categories: ['technology'], packages: [video('60000', 'Two weeks with your phone'), short('12000', 'Sixty seconds, three facts')] },
  { phone: '+919820000006', name: 'Nandini Das', bio: 'Slow travel in the north-east.', location_city: 'Kolkata', location_state: 'West Bengal', content_categories: ['travel', 'lifestyle'], packages: [video('55000', 'A weekend film with your stay'), reel('16000', 'Arrival reel')] },
  { phone: '+919820000007', name: 'Rohan Shetty', bio: 'Filter coffee and small cafés.', location_city: 'Bengaluru', location_state: 'Karnataka', content_categories: ['food', 'lifestyle'], packages: [reel('8000', 'Café visit reel'), story('2500', 'Two frames at the counter')] },
  { phone: '+919820000008', name: 'Isha Verma', bio: 'Handloom, worn every day.', location_city: 'Jaipur', location_state: 'Rajasthan', content_categories: ['fashion', 'lifestyle'], packages: [reel('14000', 'Styling reel with one saree'), story('4000', 'Drape in three frames')] },
] // prettier-ignore
