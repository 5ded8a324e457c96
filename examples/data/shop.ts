/** A product of the shop that the sample events come from. */
export interface Product {
  readonly product_id: string
  readonly sku: string
  readonly name: string
  readonly category: string
  readonly price: number
}

/** What the shop sells. */
export const products: readonly Product[] = [
  product(1, 'Linen shirt', 'Clothes', 39.9),
  product(2, 'Wollmütze „Nordwind“', 'Clothes', 24.5),
  product(3, 'Crème brûlée torch', 'Kitchen', 31),
  product(4, '抹茶セット', 'Kitchen', 58.25),
  product(5, 'Bücherregal Größe M', 'Furniture', 129),
  product(6, 'Лампа настольная', 'Furniture', 74.99),
  product(7, 'Party pack 🎉', 'Gifts', 12),
  product(8, 'Postcards, 10 pcs', 'Gifts', 4.5),
  product(9, 'Café table 60×60', 'Furniture', 210),
  product(10, 'Tea towel "Mañana"', 'Kitchen', 9.95),
  product(11, 'Rain jacket', 'Clothes', 89),
  product(12, 'Gift card\u00a0€25', 'Gifts', 25),
]

function product(number: number, name: string, category: string, price: number): Product {
  return {
    product_id: `p-${number}`,
    sku: `SKU-${String(number).padStart(4, '0')}`,
    name,
    category,
    price,
  }
}
