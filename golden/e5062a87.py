def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of 0 and 5 and one shape of 2
    3. In some other places the cells of 0 have the form of the shape of 2
    4. In the output these cells of 0 become 2
    5. The cells of 5 and the shape of 2 stay the same

    Procedure:
    1. Find the cells of the shape of 2
    2. Move the shape to each place of the grid
    3. If all cells of the moved shape are 0, set them to 2
    4. Return the result
    """

    # 1. Find the cells of the shape of 2
    height = len(grid)
    width = len(grid[0])
    shape = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]

    # 2. Move the shape to each place of the grid
    places = []
    for dr in range(-height, height):
        for dc in range(-width, width):
            place = [(r + dr, c + dc) for r, c in shape]
            if all(0 <= r < height and 0 <= c < width for r, c in place):
                places.append(place)

    # 3. If all cells of the moved shape are 0, set them to 2
    result = [row[:] for row in grid]
    for place in places:
        if all(grid[r][c] == 0 for r, c in place):
            for r, c in place:
                result[r][c] = 2

    return result
