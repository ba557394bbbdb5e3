def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a square tile of 2 and 8 and to the right of it a map with cells of 8
    2. Below lies a large rectangle, the map has its color besides 8
    3. The output has the size of the large rectangle
    4. The cells of the map are squares of one or 2x2 input cells, each stands for one tile
    5. Where the map has 8, the output shows the cells of 8 of the tile
    6. All other cells of the output have the color of the rectangle

    Procedure:
    1. Find the tile from the first cell that is not 0, it reaches right and down to the next 0
    2. Find the map in the same way, it begins one column right of the tile in the same row
    3. Find the height of the rectangle, the rows below the first empty row that are not all 0
    4. Divide the map height times the tile height by this height, this is the size of map cells
    5. For each map cell draw a tile: its 8s where the map cell is 8, else the map color
    6. Return the result
    """

    def cut(top, left):
        bottom, right = top, left
        while grid[bottom][left] != 0:
            bottom += 1
        while grid[top][right] != 0:
            right += 1
        return [row[left:right] for row in grid[top:bottom]]

    # 1. Find the tile from the first cell that is not 0
    top = [r for r in range(len(grid)) if any(grid[r])][0]
    left = [c for c in range(len(grid[0])) if grid[top][c] != 0][0]
    tile = cut(top, left)

    # 2. Find the map one column right of the tile
    plan = cut(top, left + len(tile[0]) + 1)
    color = [color for color in sum(plan, []) if color != 8][0]

    # 3. Find the height of the rectangle
    end = top + max(len(tile), len(plan))
    height = len([row for row in grid[end:] if any(row)])

    # 4. Find the size of the map cells
    size = len(plan) * len(tile) // height

    # 5. For each map cell draw a tile
    result = []
    for marks in plan[::size]:
        for line in tile:
            row = []
            for mark in marks[::size]:
                row.extend(8 if mark == cell == 8 else color for cell in line)
            result.append(row)

    return result
