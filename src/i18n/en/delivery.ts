export const delivery = { title: 'delivery' };
