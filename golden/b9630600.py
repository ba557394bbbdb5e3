def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains outlines of rectangles of 3 on a background of 0
    3. In the output corridors with two walls of 3 join all rectangles, but never in a circle
    4. A corridor is straight and joins two rectangles with at least 3 rows or columns in common
    5. The walls are one row or column inside the common part
    6. Between the walls the outlines are open

    Procedure:
    1. Find the top, left, bottom and right of each rectangle
    2. Find all pairs of rectangles with at least 3 common rows or columns and no other rectangle
       between them there
    3. Sort them by the distance of their centers across the corridor, then by the gap
    4. Take each pair whose rectangles are not joined yet by the pairs taken before
    5. Draw its two walls in the second and second last common row or column, from outline to
       outline, and set the cells between them to 0, outlines included
    6. Return the result
    """
