/** Hints of the first visit where the case brings none of its own. */
export const hints = {
  label: 'Hint',
  dismiss: 'Got it',
  next: 'Got it, next hint',
  off: 'No more hints',
  briefing:
    'Read the cable, then choose what to prepare. You may note what you think {{who}} wants; the debrief shows how near you were.',
  talks:
    'Talk first. Every topic takes hours and teaches you something. A glass may always be declined: it costs almost nothing.',
  table:
    'Offer something small for someone in particular. Watch the cost against your authority. {{Who}} moves when you move.',
  delivery: 'A signature is not yet a delivery. See who really came, and decide what to do about the rest.',
  aftermath: 'Read what each side makes of it. Look at two numbers together: those freed, and those newly taken.',
};
