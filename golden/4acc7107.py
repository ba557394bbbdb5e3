def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two colors with two objects each on a background of 0
    3. In the output all objects are moved but keep their shape
    4. The objects of one color form a stack, the color with the leftmost cell is on the left
    5. In a stack the object that is further left in the input is at the bottom of the grid
    6. One empty row separates the objects of a stack, one empty column separates the stacks

    Procedure:
    1. Find the objects: connected cells of the same color that is not 0
    2. Sort the objects by their leftmost column
    3. Stack the objects of the first color upwards from the bottom left corner, left aligned
    4. Stack the objects of the other color in the same way to the right of the first stack
    5. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == grid[r][c]:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            left = min(c for r, c in cells)
            objects.append((left, grid[r][c], cells))

    # 2. Sort the objects by their leftmost column
    objects.sort()

    # 3. Stack the objects of the first color from the bottom left corner
    result = [[0] * width for _ in range(height)]

    def stack(color, start):
        bottom = height - 1
        end = start
        for left, other, cells in objects:
            if other == color:
                low = max(r for r, c in cells)
                for r, c in cells:
                    result[r - low + bottom][c - left + start] = color
                    end = max(end, c - left + start)
                bottom -= low - min(r for r, c in cells) + 2
        return end

    first = objects[0][1]
    end = stack(first, 0)

    # 4. Stack the objects of the other color to the right
    for other in {color for left, color, cells in objects if color != first}:
        stack(other, end + 2)

    return result
