def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is filled with cells of random colors
    2. It contains a large rectangle of one color with a few cells of a second color inside
    3. The output has the size of this rectangle and only these two colors
    4. Each row and each column of the rectangle with a cell of the second color is filled with it
    5. All other cells have the first color

    Procedure:
    1. Find the largest rectangle with at most two colors
    2. Find its two colors, the second color is the less common one
    3. Fill each row and column that contains the second color with the second color
    4. Return the result
    """

    # 1. Find the largest rectangle with at most two colors
    height = len(grid)
    width = len(grid[0])
    largest = 0
    part = []
    for top in range(height):
        columns = [set() for _ in range(width)]
        for bottom in range(top, height):
            for c in range(width):
                columns[c].add(grid[bottom][c])
            for left in range(width):
                colors = set()
                right = left
                while right < width and len(colors | columns[right]) <= 2:
                    colors |= columns[right]
                    right += 1
                size = (bottom - top + 1) * (right - left)
                if size > largest:
                    largest = size
                    part = [row[left:right] for row in grid[top:bottom + 1]]

    # 2. Find its two colors
    flat = [color for row in part for color in row]
    colors = sorted(set(flat), key=flat.count)
    second, first = colors[0], colors[-1]

    # 3. Fill each row and column that contains the second color
    rows = [second in row for row in part]
    columns = [second in column for column in zip(*part)]
    result = []
    for in_row in rows:
        result.append([second if in_row or in_column else first for in_column in columns])

    return result
