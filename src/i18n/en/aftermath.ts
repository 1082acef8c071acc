export const aftermath = { title: 'aftermath' };
