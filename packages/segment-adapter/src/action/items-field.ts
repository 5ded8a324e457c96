import type { ActionField } from './action.ts'

/** The products of a cart or purchase. Members that are not declared here are kept as extras. */
export const itemsField: ActionField = {
  label: 'Cart items',
  description:
    'The products, one object each; what else a product carries becomes its data fields.',
  type: 'object',
  multiple: true,
  required: true,
  additionalProperties: true,
  properties: {
    id: {
      label: 'Product Id',
      description: 'The ID of the product in your catalog.',
      type: 'string',
      required: true,
    },
    name: {
      label: 'Product Name',
      description: 'What the product is called.',
      type: 'string',
      required: true,
    },
    sku: {
      label: 'Product SKU',
      description: 'The stock keeping unit.',
      type: 'string',
    },
    quantity: {
      label: 'Quantity',
      description: 'How many of it, a whole number.',
      type: 'integer',
      required: true,
    },
    price: {
      label: 'Price',
      description: 'The price of one of it, in the currency of your project.',
      type: 'number',
      required: true,
    },
    description: {
      label: 'Product Description',
      description: 'A short text about the product.',
      type: 'string',
    },
    categories: {
      label: 'Product Category',
      description: 'The category; it is sent as a list of one.',
      type: 'string',
    },
    url: {
      label: 'Product URL',
      description: 'The page of the product.',
      type: 'string',
    },
    imageUrl: {
      label: 'Product Image URL',
      description: 'A picture of the product.',
      type: 'string',
    },
  },
  default: {
    '@arrayPath': [
      '$.properties.products',
      {
        id: { '@path': 'product_id' },
        sku: { '@path': 'sku' },
        categories: { '@path': 'category' },
        name: { '@path': 'name' },
        price: { '@path': 'price' },
        quantity: { '@path': 'quantity' },
        url: { '@path': 'url' },
        imageUrl: { '@path': 'image_url' },
        description: { '@path': 'description' },
      },
    ],
  },
}
