import type { Call } from './call.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import { products } from './shop.ts'

/** What a person does the first time: look around, then sign up. */
export function* signUp(person: Person, random: Random): Generator<Call> {
  const { anonymousId, userId } = person
  const context = contextOf(person)
  yield {
    type: 'page',
    params: {
      anonymousId,
      category: 'Shop',
      name: 'Home',
      properties: { path: '/', url: 'https://shop.example.com/' },
      context,
    },
  }
  yield { type: 'alias', params: { previousId: anonymousId, userId } }
  yield {
    type: 'identify',
    params: { anonymousId, userId, traits: traitsOf(person, random), context },
  }
  yield {
    type: 'track',
    params: {
      anonymousId,
      userId,
      event: 'Signed Up',
      properties: {
        plan: random.pick(['free', 'pro']),
        referrer: random.chance(0.3) ? null : 'newsletter',
      },
      context,
    },
  }
  if (random.chance(0.4)) {
    const number = random.whole(1, 20)
    yield {
      type: 'group',
      params: {
        userId,
        groupId: `team-${number}`,
        traits: { name: `Team ${number} ✓`, employees: number * 3, plan: 'pro' },
      },
    }
  }
}

/** A visit of somebody who is known: pages or screens, products, a cart, sometimes an order. */
export function* visit(person: Person, random: Random): Generator<Call> {
  const { userId, anonymousId } = person
  const context = contextOf(person)
  const view = {
    userId,
    name: random.pick(['Products', 'Sale', 'Wish list']),
    properties: { items_shown: random.whole(5, 40) },
    context,
  }
  yield random.chance(0.6)
    ? { type: 'page', params: { ...view, category: 'Shop' } }
    : { type: 'screen', params: view }

  const seen = random.pick(products)
  yield {
    type: 'track',
    params: {
      userId,
      anonymousId,
      event: 'Product Viewed',
      properties: { ...seen, currency: 'EUR', position: random.whole(1, 12) },
      context,
    },
  }
  if (random.chance(0.3)) {
    // A number as text, from the first event on: so it is a text for Iterable, too.
    yield {
      type: 'track',
      params: {
        userId,
        event: 'Coupon Entered',
        properties: {
          code: `WELCOME${random.whole(5, 20)}`,
          discount: String(random.whole(5, 20)),
        },
      },
    }
  }
  if (random.chance(0.5)) {
    const cart = fillCart(random)
    yield {
      type: 'track',
      params: {
        userId,
        event: 'Cart Updated',
        properties: { cart_id: `cart-${userId}`, products: cart },
        context,
      },
    }
    if (random.chance(0.6)) {
      yield {
        type: 'track',
        params: {
          userId,
          event: 'Order Completed',
          properties: orderOf(userId, cart, random),
          context,
        },
      }
    }
  }
  if (random.chance(0.25)) {
    yield {
      type: 'identify',
      params: {
        userId,
        traits: {
          age: person.age,
          lastVisit: { page: view.name, tags: ['returning', '⭐'] },
          nickname: null,
        },
      },
    }
  }
}

/** What is known of a person, as traits. */
function traitsOf(person: Person, random: Random): Record<string, unknown> {
  const { email, firstName, lastName, age } = person
  return {
    email,
    firstName,
    lastName,
    age,
    plan: random.pick(['free', 'pro']),
    // Numbers as text, and nulls, as forms send them.
    postcode: String(random.whole(10_000, 99_999)),
    company: random.chance(0.5)
      ? null
      : { name: 'Example & Söhne', employees: random.whole(2, 500) },
    interests: [random.pick(['cooking', 'reading']), random.pick(['日本茶', 'camping'])],
  }
}

function contextOf({ locale, timezone }: Person): Record<string, unknown> {
  return { locale, timezone, app: { name: 'Example Shop', version: '3.2.1' } }
}

function fillCart(random: Random): Record<string, unknown>[] {
  const first = random.whole(0, products.length - 1)
  return Array.from({ length: random.whole(1, 4) }, (_, index) => ({
    ...products[(first + index) % products.length],
    quantity: random.whole(1, 3),
    url: `https://shop.example.com/p/${first + index}`,
    image_url: `https://cdn.example.com/p/${first + index}.png`,
  }))
}

function orderOf(
  userId: string,
  cart: readonly Record<string, unknown>[],
  random: Random,
): Record<string, unknown> {
  const cents = cart.reduce(
    (sum, { price, quantity }) => sum + Math.round(Number(price) * 100) * Number(quantity),
    0,
  )
  return {
    order_id: `order-${userId}-${random.whole(1, 999_999)}`,
    total: cents / 100,
    revenue: cents / 100,
    shipping: 4.9,
    currency: 'EUR',
    coupon: random.chance(0.2) ? 'WELCOME10' : null,
    products: cart,
  }
}
