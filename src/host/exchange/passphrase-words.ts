/**
 * 256 short, common English words that are hard to mistake for one another on the telephone, so that each stands for 8 bits.
 * Our own choice.
 */
export const PASSPHRASE_WORDS: readonly string[] = `
  acorn actor album alley amber anchor angle apple apron arrow atlas autumn avenue badge baker bakery
  balcony bamboo banana banjo barley barrel basil basket beach beacon beaver bench berry bicycle birch
  biscuit blossom bonfire bottle boulder branch bread breeze brick bridge broom brush bucket butter
  button cabbage cabin cactus camel camera candle canoe canvas canyon captain carpet carrot castle cedar
  cello cherry chess chimney cinema circle clay cliff clock clover coast cobalt coconut coffee comet
  compass copper coral corner cotton cousin cradle crane crayon cricket crystal cupboard curtain cushion
  daisy dancer desert diamond dolphin donkey drawer drummer eagle easel echo elbow elder ember engine
  falcon feather fence ferry fiddle field finch finger flute forest fossil fountain fox garden garlic
  ginger giraffe glacier globe glove goose grape gravel guitar hammer harvest hazel hedge helmet heron
  hinge honey horizon iceberg island ivory jacket jasmine jigsaw jungle kettle kitchen kite ladder
  lagoon lantern laundry lemon lentil letter lighthouse lilac linen lizard lobster magnet mango maple
  marble market meadow melon mirror mitten mountain muffin mushroom napkin needle nutmeg oak oasis ocean
  olive onion orange orbit orchard otter oyster paddle paper parrot pasta peach peanut pebble pelican
  pencil pepper piano picnic pigeon pillow pine pirate planet plum pocket pond poppy potato prairie
  pumpkin puzzle quilt rabbit radish raven ribbon river robin rocket saddle sailor salad sandal saucer
  shelf shovel silver sparrow spinach spoon squirrel stable sunset swan table teapot thistle thunder
  tiger timber tomato trumpet tulip turtle umbrella valley velvet village violin waffle wagon walnut
  whale window winter wizard yogurt zebra
`
  .trim()
  .split(/\s+/u);
