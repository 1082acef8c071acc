export const debrief = { title: 'debrief' };
