/** Version of the rules; saves and result codes name it. Raise it when the same moves no longer give the same game. */
export const ENGINE = '2';
