def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains squares and smaller objects of one other color on a background of one color
    2. The squares have sizes of 2x2, 3x3 and 4x4, all of one size have the same color
    3. The output has 5 rows, the last one is background
    4. It contains blocks side by side with a column of background after each
    5. In a block one square of each size lies upon the next larger one, the top left corners together
    6. The blocks begin with one square of each size, a used up size is missing in the next blocks

    Procedure:
    1. Find the background, the most frequent color
    2. Count the squares of 2x2, 3x3 and 4x4, alone of their color and size, not in the noise color
    3. Return the result
    """
