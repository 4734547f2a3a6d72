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
