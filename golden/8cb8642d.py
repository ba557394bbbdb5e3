def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles on a background of 0, each with a cell of another color
    3. In the output the border of each rectangle stays the same and the inside is 0
    4. Diagonal lines in the color of the single cell go inward from the corners of the inside
    5. If the inside is not a square, a straight line joins the places where the diagonals meet

    Procedure:
    1. Find each rectangle from its top left corner, with no cell of its color above or to the left
    2. Find the color of the single cell inside the rectangle
    3. For each cell inside find the distance to the nearer row end and to the nearer column end
    4. Set it to the single color if both are equal or both reach (shorter inner side - 1) // 2
    5. Set the other cells inside to 0
    6. Return the result
    """

    # 1. Find each rectangle from its top left corner
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for top in range(height):
        for left in range(width):
            main = grid[top][left]
            above = top > 0 and grid[top - 1][left] == main
            before = left > 0 and grid[top][left - 1] == main
            if main == 0 or above or before:
                continue
            bottom, right = top, left
            while bottom + 1 < height and grid[bottom + 1][left] == main:
                bottom += 1
            while right + 1 < width and grid[top][right + 1] == main:
                right += 1

    # 2. Find the color of the single cell inside
            inside = [(r, c) for r in range(top + 1, bottom) for c in range(left + 1, right)]
            single = [grid[r][c] for r, c in inside if grid[r][c] != main]

    # 3. For each cell find the distance to the nearer row end and column end
            half = (min(bottom - top, right - left) - 2) // 2
            for r, c in inside:
                dr = min(r - top, bottom - r) - 1
                dc = min(c - left, right - c) - 1

    # 4. Set it to the single color if both are equal or both reach the limit
                if dr == dc or (dr >= half and dc >= half):
                    result[r][c] = single[0]

    # 5. Set the other cells inside to 0
                else:
                    result[r][c] = 0

    return result
