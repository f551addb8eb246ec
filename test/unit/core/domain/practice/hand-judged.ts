/** Drills for the hand-written answers: what was said, and how binding it is. */
export const SAID = {
  wards: ['tell-to-question', 'You should walk the wards with the head nurse before you price this.'],
  landlord: ['open-closed', 'Is the landlord happy with us?'],
  bids: [
    'reflect',
    'That’s the third bid in a row that went to the cheapest. I really don’t know what the point of all that site work is.',
  ],
  unsure: [
    'reflect',
    'I’d love to have them. Then I think about what happens if I get one clause wrong, and I’d rather leave them with Peter.',
  ],
  tries: ['hear-commitment', 'I’ll try to get hold of the facility manager this week.'],
  soon: ['hear-commitment', 'I’ll send them the offer soon.'],
} as const;

/** Answers judged by hand, `+` good and `-` poor, each to one of the drills. Written before the judgement was tuned to any of them. */
export const HAND_JUDGED: Readonly<Record<keyof typeof SAID, string>> = {
  wards: `
+ What do you need to know about the wards before you name a price?
+ Who knows best what the wards look like at night?
+ What would the head nurse say is hardest to keep clean?
+ How will you find out what the price has to cover?
+ What have you seen of the hospital so far?
+ What is still unclear to you about the wards?
+ Whose view is missing in your price?
+ How sure are you about the wards, and what would make you surer?
+ What could go wrong if we price this from the plan alone?
+ Tell me what you know about the wards.
+ Okay. What would help you to price this?
+ You have the buyer's view. What does the picture look like from the wards?
+ What have you tried so far?
+ Walk me through how you came to the price.
+ Which people in the hospital would notice first if we got it wrong?
- Have you thought of walking the wards?
- Why haven't you seen the wards?
- You need to see the head nurse first.
- Don't you think the head nurse should be asked?
- Did you walk the wards?
- Can you go there this week?
- Wouldn't it be better to see the wards first?
- I would call the head nurse.
- Shouldn't you talk to the nurse before you price it?
- How about walking the wards with her?
- What if you asked the head nurse?
- Walk the wards first.
- Why don't you just go there?
- What do you know about the wards? And who is the head nurse?
- The price depends on the wards.
- I can call the head nurse for you.
- What did you think of the football match on television?
- Have you been to the hospital yet?
- Let's visit the wards together.
- Is there anything you still need?
- Make sure that you see the wards.
- You could always ask the head nurse. What do you think?`,
  landlord: `
+ What does the landlord say about us?
+ How does the landlord talk about our work?
+ What tells you whether the landlord is happy?
+ What would the landlord change about us if he could?
+ How do you see our standing with the landlord?
+ What have you heard from the landlord lately?
+ Tell me about the landlord's view of us.
+ In what way has the landlord's mood changed?
+ What makes the landlord stay with us?
+ Where does the landlord see us at our best?
+ What does he complain about?
+ How would the landlord describe us to a neighbour?
- Is the landlord unhappy?
- Do you think the landlord is happy?
- Why is the landlord unhappy?
- The landlord seems to be happy.
- Isn't the landlord happy?
- Are they satisfied with us or not?
- Has the landlord complained?
- You should ask the landlord.
- How many complaints were there?
- Does he like us?
- Have you asked the landlord?
- Would he recommend us?
- He is happy with us, isn't he?
- What does he like? Is it the price?
- When did you last talk to him?
- Shall I ask him?
- Could you ask the landlord?
- Why don't you ask the landlord how he finds us?`,
  bids: `
+ You put so much work in, and it feels as if nobody looked at it.
+ It sounds as though you're tired of being compared on price alone.
+ You're asking yourself whether the site work is worth it.
+ That's frustrating, to lose to the cheapest again.
+ So you feel that all the care you take counts for nothing.
+ Three times in a row, and each time it was only about money. That wears you down.
+ You're disappointed, and you've started to doubt the whole approach.
+ You feel let down. What would make the site work count?
+ The effort and the result don't fit together for you any more.
+ I hear that you're close to giving up on site visits.
+ It's discouraging to see price win over quality every time.
+ Sounds like you wonder what it's all for.
+ Part of you would rather stop doing the site work.
- Why did we lose it?
- What could you do differently next time?
- Don't worry, you'll win the next one.
- You should ask them what else counts.
- I had the same thing when I started in sales.
- That's the third bid in a row that went to the cheapest.
- You really don't know what the point of all that site work is.
- Have you tried to talk to the buyer?
- Okay.
- Next time call the director first.
- That's no excuse.
- It happens to everyone.
- How was the price?
- I'll talk to the buyer.
- Maybe drop the site work then.
- The best way is to qualify the bids earlier.
- What was the price? And who won?
- Never mind, there are plenty of other bids.
- Look on the bright side.
- You need to qualify better.`,
  unsure: `
+ You'd like to take it on, and you're afraid of making a mistake.
+ Part of you wants the account, part of you fears the responsibility.
+ The risk of one wrong clause weighs more than the joy of winning them.
+ You're torn between wanting them and playing safe.
+ It sounds as if one slip would be a catastrophe for you.
+ So you hold back because you're worried about getting it wrong.
+ Handing them to Peter feels safer, though you'd want them yourself.
+ You want it and you don't trust yourself with it yet.
+ You're attracted by the account and nervous about the details.
+ You feel safer with Peter doing it. What would you miss?
- You can do it, don't worry.
- Why would you give it to Peter?
- Take it, you're ready.
- You should take them on.
- Is it because of the clauses?
- I'd love to have them, then I think about what happens if I get one clause wrong.
- Have you thought about working with Peter?
- I'll check the clauses for you.
- When I was at your stage I was scared too.
- What would you need?
- Come on, you know these clauses.
- Don't be so hard on yourself.
- Let me talk to Peter.
- Just ask Peter to check it.`,
  tries: `
+ What would make it an I will?
+ By when will you have spoken to him?
+ What could get in the way?
+ How sure are you, on a scale from 1 to 10?
+ You say you'll try. What exactly will you do first?
+ On which day will you call?
+ What will you do if you can't reach him?
+ What is the first step, and when will you take it?
+ What's holding you back from saying I will?
+ When this week?
+ Try, you say. What stands between you and a yes?
+ How likely is it that you will have reached him by Friday?
- Great, thanks.
- You should call him on Monday.
- Why only try?
- I'll call him for you.
- Good. Let me know.
- Don't you think you should call today?
- Don't just try, do it.
- Why haven't you called him yet?
- Okay, good luck with that.
- Have you tried his mobile?
- Make sure you do it.
- Shall I send him a mail?
- Call him at eight, he's in early.
- That's good to hear.`,
  soon: `
+ On which day will they have it?
+ When exactly?
+ What date can they count on?
+ What has to be done before it can go out?
+ By when will you have sent it?
+ What does soon mean, in days?
+ What is the next step, and when?
+ Which day do you want to promise them?
- Fine.
- Send it today.
- Why not now?
- I can send it for you.
- You need to send it by Friday.
- Perfect, soon is good.
- Shouldn't it go out today?
- Don't forget the annex.
- How about Friday?
- Let's do it together.`,
};
