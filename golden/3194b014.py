def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains scattered cells of two colors on a background of 0
    2. It also contains some solid shapes, each of another color
    3. The output has size 3x3 and only one color
    4. It is the color of the largest solid shape

    Procedure:
    1. Find all squares of size 2x2 with four cells of the same color other than 0
    2. Take the color with the most such squares
    3. Fill a 3x3 grid with this color
    4. Return the result
    """
    from collections import Counter

    # 1. Find all squares of size 2x2 with four cells of the same color other than 0
    counts = Counter()
    for r in range(len(grid) - 1):
        for c in range(len(grid[0]) - 1):
            colors = set(grid[r][c:c + 2] + grid[r + 1][c:c + 2])
            if len(colors) == 1 and grid[r][c] != 0:
                counts[grid[r][c]] += 1

    # 2. Take the color with the most such squares
    color = counts.most_common(1)[0][0]

    # 3. Fill a 3x3 grid with this color
    result = [[color] * 3 for _ in range(3)]

    return result
