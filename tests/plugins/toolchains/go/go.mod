module example.com/exercise

go 1.22
